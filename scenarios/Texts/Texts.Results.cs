namespace CoCreation.Sim.Scenarios;

/// <summary>What a run shows: progress, the table at the end, the sentence that follows from it.</summary>
internal abstract partial class Texts
{
    public abstract string Competition { get; }

    public abstract string Ignorance { get; }

    public abstract string Lament { get; }

    public abstract string CoCreation { get; }

    public abstract string Loose { get; }

    public abstract string Competitions { get; }

    public abstract string Ignorances { get; }

    public abstract string Laments { get; }

    public abstract string CoCreations { get; }

    public abstract string Looses { get; }

    public abstract string TypeHeading { get; }

    /// <summary>The headings of the other columns, for a wide screen.</summary>
    public abstract ResultHeadings Wide { get; }

    /// <summary>The same, broken to short lines.</summary>
    public abstract ResultHeadings Narrow { get; }

    public abstract string OutliveTheRun { get; }

    public abstract string TooFew { get; }

    public abstract string HardlyAnyFulfilled { get; }

    public abstract string Illustrative { get; }

    public abstract string Digest { get; }

    public abstract string Participants(string number);

    public abstract string Seed(string seed);

    public abstract string Files(int figures, int tables);

    public abstract string Try(string commands);

    /// <summary>What a setting from outside is called in a sentence.</summary>
    public abstract string ChangedRules { get; }

    /// <summary>Networks in the week before something comes from outside, and later.</summary>
    public abstract string BeforeAndAfter((string Week, string Counts) before, (string What, string Week) happening, (string Week, string Counts) after);

    public abstract string InThisRun(string sentences);

    public abstract string LastLongest { get; }

    public abstract string LiveOnAfterFiveYears { get; }

    public abstract string MakeLeast { get; }

    public static string DoOne(string plural, string what) => $"{plural} {what}.";

    public abstract string DoBoth(string plural, string one, string other);

    public static string DoEach((string Plural, string What) one, (string Plural, string What) other) => $"{one.Plural} {one.What}, {other.Plural} {other.What}.";

    public abstract string Fulfilled(string share, string plural);

    public abstract string Progress(string week, string weeks, string speed);

    public abstract string TimeLeft(string time);

    public abstract string Stopped(string week, int left, string folder);

    public abstract string Reprinted(string option);
}

/// <summary>The headings of the table at the end of a run.</summary>
internal sealed record ResultHeadings(string Networks, string LivesOn, string AfterFiveYears, string Output, string Fulfilled);
