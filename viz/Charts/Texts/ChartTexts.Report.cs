using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <content>Reports.</content>
internal abstract partial class ChartTexts
{
    public abstract string Answer { get; }

    public abstract string NotShown { get; }

    public abstract string HowToRepeat { get; }

    public abstract string Provenance { get; }

    public abstract string VersionOfEngine { get; }

    public abstract string VersionOfBehaviour { get; }

    public abstract string SeedsUsed { get; }

    public abstract string DayOfReport { get; }

    public abstract string DigestOf { get; }

    public abstract string DigestOfRun { get; }

    /// <summary>What numbers of a model are not.</summary>
    public abstract string InThisModel { get; }

    /// <summary>How files name a language.</summary>
    public static string TagOf(Language language) => language == Language.German ? "de" : "en";

    public abstract string FigureNumber(int number);

    public abstract string TableNumber(int number);
}
