namespace CoCreation.Sim.Model;

/// <summary>What is known about a participant of the start; what is null is drawn as for anybody else.</summary>
/// <param name="Persona">What kind of participant.</param>
/// <param name="Knowledge">What is practised, by domain, each in [0, 1]; as many as there are domains.</param>
/// <param name="Standing">Standing, above 0.</param>
public sealed record GivenParticipant(Persona? Persona = null, IReadOnlyList<double>? Knowledge = null, double? Standing = null);
