using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>There is no font on this machine: a figure would come out without any text. The text says what to install.</summary>
public sealed class NoFontException() : Exception(Said.English)
{
    private static readonly Bilingual Said = new(
        "no font found, so figures would have no text; install one (Debian and Ubuntu: apt-get install fonts-dejavu-core)",
        "keine Schrift gefunden, Abbildungen hätten keinen Text; eine installieren (Debian und Ubuntu: apt-get install fonts-dejavu-core)");

    /// <summary>What to install, in both languages.</summary>
    public Bilingual Text { get; } = Said;
}
