import { CompareDialog } from "../compare/CompareDialog";
import { ShareDialog } from "../share/ShareDialog";
import { store } from "../store/store";
import { BranchDialog } from "./BranchDialog";
import { HelpDialog } from "./HelpDialog";
import { ReplaceDialog } from "./ReplaceDialog";

export function Dialogs() {
  const question = store.question.value;
  switch (question?.kind) {
    case "help": return <HelpDialog />;
    case "share": return <ShareDialog />;
    case "compare": return <CompareDialog />;
    case "branch": return <BranchDialog week={question.week} act={question.act} />;
    case "replace": return <ReplaceDialog act={question.act} />;
    default: return null;
  }
}
