import { useLazyQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { MySchemaDocument } from "../../gql/operations.ts";
import { refusalOf } from "../../lib/failures.ts";
import { Panel } from "../../ui/Panel.tsx";
import { saveFile } from "../../ui/save-file.ts";

/** The viewer's own schema, as a file. */
export function SchemaPanel(): ReactNode {
  const [read] = useLazyQuery(MySchemaDocument, { fetchPolicy: "no-cache" });
  const [outcome, setOutcome] = useState("");
  async function download(): Promise<void> {
    const { data, error } = await read();
    if (data?.mySchema) {
      saveFile(new Blob([data.mySchema], { type: "text/plain" }), "challenger-schema.graphql");
      setOutcome("Saved as challenger-schema.graphql.");
    } else setOutcome(refusalOf(error) ?? "The server could not tell your schema. Try again.");
  }
  return (
    <Panel title="What you may ask">
      <p>
        Your own schema has every name that you could ever see under this purpose, and no other. A
        token’s is a part of it.
      </p>
      <button type="button" className="btn" onClick={() => void download()}>
        Download your schema
      </button>
      <p role="status" className="hint">
        {outcome}
      </p>
    </Panel>
  );
}
