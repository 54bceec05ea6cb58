using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What is said about a figure: above it, and in its file.</summary>
/// <param name="Title">The question that it answers.</param>
/// <param name="Setting">How many participants and weeks, the seed, the version.</param>
/// <param name="Description">What is drawn, for those who cannot see it.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Version">The version of the engine.</param>
internal sealed record FigureNote(string Title, string Setting, string Description, ulong Seed, string Version)
{
    /// <summary>The language of all that it says.</summary>
    public required Language Language { get; init; }
}
