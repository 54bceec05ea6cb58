using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>A run that is over, now or before, as far as it is shown.</summary>
/// <param name="Summary">What came out.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="ParticipantSteps">Steps that participants took: their number, added up over ticks; null where a journal told of most of them.</param>
/// <param name="Figures">How many figures lie in the folder.</param>
/// <param name="Tables">How many tables lie in the folder.</param>
internal sealed record Finished(RunSummary Summary, double WallSeconds, double? ParticipantSteps, int Figures, int Tables);
