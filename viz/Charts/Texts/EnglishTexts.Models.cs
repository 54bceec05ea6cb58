using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>What figures of models say, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string Ticks => "ticks";

    public override string MeasuresOverTime => "What the model measures, tick by tick, as lines; a panel for each unit.";

    public override string TraceOfParticipants => "A line for every participant over the ticks:";

    public override string LookedEvery(int ticks) => ticks <= 1 ? "" : $"Looked at every {ticks} ticks; steps: what was between is not known.";

    public override string Setting(ModelRecord run) => string.Join(
        " · ",
        [run.Scenario.Name, Counted(run.Participants, "participant", "participants"), Counted(run.Ticks, "tick", "ticks"), $"seed {run.Seed}", .. Changed(run), $"version {BehaviourVersion.Engine}", "in this model"]);
}
