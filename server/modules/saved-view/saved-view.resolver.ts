/** Saving, renaming and deleting one's own views of registers; reading them is a governed read. */
import type { EntityManager } from "@mikro-orm/core";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { ViewerSession } from "../../database/viewer-session.js";
import type { RequestContext } from "../../graphql/context.js";
import { NotFound, Unauthenticated } from "../../kernel/errors.js";
import type { AuditOperation } from "../audit/record.js";
import { deleteView, renameView, saveView } from "./saved-view.domain.js";
import { SavedView } from "./saved-view.model.js";

interface ViewChange {
  readonly operation: AuditOperation;
  readonly operationName: string;
  readonly fields: readonly string[];
  /** Makes the change. @returns the view's id */
  readonly make: (manager: EntityManager, session: ViewerSession) => Promise<string>;
}

function changeView(context: RequestContext, change: ViewChange): Promise<string> {
  const { session, portal, correlationId } = context;
  if (session === null) throw new Unauthenticated();
  const { operation, operationName, fields } = change;
  const { viewer, secret } = session;
  return portal.unitOfWork.run(
    { viewer, secret },
    { operation, operationName, policyVersion: portal.policyVersion, correlationId },
    async (manager) => {
      const id = await change.make(manager, session);
      return { result: id, type: SavedView.name, ids: [id], fields };
    },
  );
}

/** What is no id at all is the id of nothing. @throws NotFound */
function readId(text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text)) throw new NotFound();
  return text;
}

/** Resolves changes of the viewer's own saved views. */
@Resolver()
export class SavedViewResolver {
  @Mutation(() => ID, {
    nullable: true,
    description: "Keeps a view of a register for the viewer alone; answers its identity.",
  })
  saveView(
    @Arg("name", () => String, { description: "What to call it: at most 80 characters." })
    name: string,
    @Arg("register", () => String, { description: "Path of the register, such as `/people`." })
    register: string,
    @Arg("query", () => String, {
      description: "What its address asks, as a query string; a place in the list is left out.",
    })
    query: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeView(context, {
      operation: "COLLECTION",
      operationName: "saveView",
      fields: ["name", "register", "query"],
      make: async (manager, { viewer }) =>
        saveView(manager, viewer, { name, register, query }, await context.portal.now()),
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Gives one of the viewer's own saved views another name; answers its identity.",
  })
  renameView(
    @Arg("id", () => ID, { description: "Identity of the view." }) id: string,
    @Arg("name", () => String, { description: "Its new name: at most 80 characters." })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeView(context, {
      operation: "ALTERATION",
      operationName: "renameView",
      fields: ["name"],
      make: async (manager, { viewer }) => {
        await renameView(manager, viewer, readId(id), name);
        return id;
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Deletes one of the viewer's own saved views; answers the identity it had.",
  })
  deleteView(
    @Arg("id", () => ID, { description: "Identity of the view." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeView(context, {
      operation: "ERASURE",
      operationName: "deleteView",
      fields: ["name", "register", "query"],
      make: async (manager, { viewer }) => {
        await deleteView(manager, viewer, readId(id));
        return id;
      },
    });
  }
}
