namespace CoCreation.Sim.Charts;

/// <summary>What stands above a figure.</summary>
/// <param name="Title">The question that it answers.</param>
/// <param name="Subtitle">The setting: how many participants and weeks, the seed, the version.</param>
public sealed record FigureCaption(string Title, string Subtitle);
