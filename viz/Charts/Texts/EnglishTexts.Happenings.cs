namespace CoCreation.Sim.Charts;

/// <content>What comes from outside.</content>
internal sealed partial class EnglishTexts
{
    protected override string Betrayal => "betrayal";

    protected override string KeyPeopleLeave => "key people leave";

    protected override string ThirdLeaves => "a third leaves";

    protected override string Newcomers => "newcomers";

    protected override string FreeRidersEnter => "free riders enter";

    protected override string EnemyAppears => "an enemy appears";

    protected override string EnemyGoes => "the enemy goes";

    protected override string TiesCheap => "ties become cheap";

    protected override string KnowledgeTapped => "knowledge is tapped";

    public override string Happenings(int count) => $"{count} changes from outside";

    protected override string Settings(int count) => $"{count} settings changed";
}
