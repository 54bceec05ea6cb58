namespace CoCreation.Sim.Charts;

/// <content>What comes from outside.</content>
internal sealed partial class GermanTexts
{
    protected override string Betrayal => "Verrat";

    protected override string KeyPeopleLeave => "Schlüsselpersonen gehen";

    protected override string ThirdLeaves => "ein Drittel geht";

    protected override string Newcomers => "Neue kommen";

    protected override string FreeRidersEnter => "Trittbrettfahrende kommen";

    protected override string EnemyAppears => "ein Feind taucht auf";

    protected override string EnemyGoes => "der Feind geht";

    protected override string TiesCheap => "Beziehungen werden billig";

    protected override string KnowledgeTapped => "Wissen wird abgeschöpft";

    public override string Happenings(int count) => $"{count} Ereignisse von außen";

    protected override string Settings(int count) => $"{count} Einstellungen geändert";
}
