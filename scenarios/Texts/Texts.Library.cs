using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using System.Diagnostics;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about scenarios and about runs that are there.</summary>
internal abstract partial class Texts
{
    public abstract string NameHeading { get; }

    public abstract string QuestionHeading { get; }

    public abstract string MinutesHeading { get; }

    public abstract string LevelHeading { get; }

    public abstract string Introductory { get; }

    public abstract string Intermediate { get; }

    public abstract string Advanced { get; }

    public abstract string ExpectationHeading { get; }

    public abstract string ChangedHeading { get; }

    public abstract string NothingChanged { get; }

    /// <summary>Said where only the time line differs from the default world.</summary>
    public abstract string NothingChangedAtStart { get; }

    public abstract string CharterHeading { get; }

    public abstract string TimelineHeading { get; }

    public abstract string HowToRun { get; }

    public abstract string FolderHeading { get; }

    public abstract string SeedHeading { get; }

    public abstract string WeeksHeading { get; }

    public abstract string SizeHeading { get; }

    public abstract string WrittenHeading { get; }

    public abstract string StateHeading { get; }

    public abstract string Complete { get; }

    public abstract string Incomplete { get; }

    public abstract string Minutes(int minutes);

    public abstract string Usually(string value);

    public abstract string InWeek(string week);

    public abstract string NoRuns(string folder);

    public abstract string SizeOfRuns(int runs, string size, string folder);

    public abstract string Deleted(string folder, string size);

    public abstract string RunUnderWay { get; }

    /// <summary>What a parameter means.</summary>
    public string Meaning(ParameterInfo info) => Language == Kernel.Language.German ? info.German : info.English;

    /// <summary>What a scenario is called above its results.</summary>
    public abstract string Title(Scenario scenario);

    public string Level(ScenarioLevel level) => level switch
    {
        ScenarioLevel.Introductory => Introductory,
        ScenarioLevel.Intermediate => Intermediate,
        ScenarioLevel.Advanced => Advanced,
        _ => throw new UnreachableException(),
    };
}
