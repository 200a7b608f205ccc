/** What the unit of work writes: entities mapped with MikroORM. Managed entities never answer a read. */
import { SessionEntity } from "../modules/auth/account.model.js";

/** Every mapped entity. */
export const entities = [SessionEntity];
