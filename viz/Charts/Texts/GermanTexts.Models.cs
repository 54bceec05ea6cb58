using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>What figures of models say, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string Ticks => "Takte";

    public override string MeasuresOverTime => "Was das Modell misst, Takt für Takt, als Linien; je Einheit ein Feld.";

    public override string TraceOfParticipants => "Je Beteiligten eine Linie über die Takte:";

    public override string LookedEvery(int ticks) => ticks <= 1 ? "" : $"Alle {ticks} Takte angesehen; Stufen: was dazwischen war, ist nicht bekannt.";

    public override string Setting(ModelRecord run) => string.Join(
        " · ",
        [run.Scenario.Name, Counted(run.Participants, "Beteiligter", "Beteiligte"), Counted(run.Ticks, "Takt", "Takte"), $"Startwert {run.Seed}", .. Changed(run), $"Version {BehaviourVersion.Engine}", "in diesem Modell"]);
}
