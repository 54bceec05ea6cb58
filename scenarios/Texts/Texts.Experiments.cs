using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about experiments, stress tests, comparisons and reports.</summary>
internal abstract partial class Texts
{
    private const double SecondsOfMinute = 60;
    private const double SecondsOfHour = 3600;

    public abstract string ExperimentCommand { get; }

    public abstract string StressCommand { get; }

    public abstract string CompareCommand { get; }

    public abstract string ReportCommand { get; }

    public abstract string NameOrFileWord { get; }

    public abstract string StressWord { get; }

    public abstract string DesignArgument { get; }

    public abstract string OtherDesignArgument { get; }

    public abstract string ReportedArgument { get; }

    public abstract string OutOfBatchOption { get; }

    public abstract string OutOfReportOption { get; }

    public abstract string ResumeOption { get; }

    public abstract string ForceBatchOption { get; }

    public abstract string DryRunOption { get; }

    public abstract string NoFiguresOrReportOption { get; }

    public abstract string BatchFormatOption { get; }

    public abstract string QuietBatchOption { get; }

    public abstract string JsonBatchOption { get; }

    public abstract string FirstSeedOption { get; }

    public abstract string StressAtOption { get; }

    public abstract string NothingToResume { get; }

    public abstract string FiguresStay { get; }

    public abstract string NothingToReport { get; }

    public abstract string NothingWritten { get; }

    public abstract string ExperimentHeading { get; }

    public abstract string PointHeading { get; }

    public abstract string FactorsHeading { get; }

    public abstract string FactorHeading { get; }

    public abstract string IndexHeading { get; }

    public abstract string EstimateHeading { get; }

    public abstract string SchemaArgument { get; }

    public abstract string IntervalHeading { get; }

    public abstract string RunsHeading { get; }

    public abstract string PointsHeading { get; }

    public abstract string TimeHeading { get; }

    public abstract string MemoryHeading { get; }

    public abstract string DiskHeading { get; }

    public abstract string StressHeading { get; }

    public abstract string RuleHeading { get; }

    public abstract string OutputAfterHeading { get; }

    public abstract string ChangeHeading { get; }

    public abstract string LessInHeading { get; }

    public abstract string LiveOnHeading { get; }

    public abstract string FiguresHeading { get; }

    public abstract string PointsInexact(string inexact, string points);

    public abstract string HowTypesCount { get; }

    public abstract string ResultsByType { get; }

    public abstract string LimitsHeading { get; }

    public abstract string RepeatHeading { get; }

    public abstract string RepeatText { get; }

    /// <summary>What one run does not show.</summary>
    public abstract IReadOnlyList<string> LimitsOfRun { get; }

    public abstract string Index(IndexKind kind);

    public abstract string ExperimentArgument(string names);

    public abstract string JobsOption(int usual);

    public abstract string SeedsOption(int usual);

    public abstract string OnlyOption(string names);

    public abstract string NoExperiment(string name, string names);

    public abstract string TooFewWeeks(string least, string weeks, string option);

    public abstract string SameName(string name);

    public abstract string OtherExperiment(string name, string option);

    public abstract string DoneBefore(string option);

    public abstract string BatchGoesOn(string runs);

    public abstract string BatchStopped(string runs);

    public abstract string BatchPaused(string reason, string runs);

    public abstract string RunsDone(string done, string needed);

    public abstract string RunsPerSecond(string number);

    public abstract string RunsFailed(string number);

    public abstract string RunsOf(string number);

    public abstract string MorePoints(int points);

    public abstract string PeakMemory(string bytes);

    public abstract string Roughly(string what);

    public abstract string AboutWith(string time, string jobs);

    public abstract string OfSeeds(int some, int all);

    /// <summary>A time as people say it.</summary>
    public string Duration(double seconds) => seconds switch
    {
        < SecondsOfMinute => Seconds(seconds),
        < SecondsOfHour => $"{Number(Math.Floor(seconds / SecondsOfMinute))} min {Number(Math.Floor(seconds % SecondsOfMinute))} s",
        _ => $"{Number(Math.Floor(seconds / SecondsOfHour))} h {Number(Math.Floor(seconds % SecondsOfHour / SecondsOfMinute))} min",
    };
}
