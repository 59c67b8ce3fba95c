import { associateCommands } from "./associateCommands";

associateCommands();
