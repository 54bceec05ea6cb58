using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <content>Reports of experiments, stress tests and comparisons.</content>
internal abstract partial class ChartTexts
{
    public abstract string DesignHeading { get; }

    public abstract string ResultsHeading { get; }

    public abstract string SurvivalHeading { get; }

    public abstract string StressHeading { get; }

    public abstract string HelpsHeading { get; }

    public abstract string LimitsHeading { get; }

    public abstract string RepeatHeading { get; }

    /// <summary>What a table of means shows: with intervals only where any has one.</summary>
    public abstract string MeansCaption(bool hasIntervals);

    /// <summary>What a table of differences shows: with intervals only where any has one.</summary>
    public abstract string ContrastsCaption(string point, bool hasIntervals);

    public abstract string IndicesCaption { get; }

    /// <param name="isFive">Whether five years after week 12; else one.</param>
    public abstract string EndsCaption(bool isFive);

    public abstract string PointColumn { get; }

    public abstract string MeasureColumn { get; }

    public abstract string RunsColumn { get; }

    public abstract string MeanColumn { get; }

    public abstract string DifferenceColumn { get; }

    public abstract string RelativeColumn { get; }

    public abstract string WorseColumn { get; }

    public abstract string FactorColumn { get; }

    public abstract string FirstColumn { get; }

    public abstract string TotalColumn { get; }

    /// <summary>The part of points, or of measures, that a table has room for.</summary>
    public abstract string FirstOf(int shown, int all, bool areMeasures);

    public abstract string TableShows(string kept);

    public abstract string EffectColumn { get; }

    public abstract string SpreadColumn { get; }

    public abstract string RepeatText { get; }

    public abstract string RowText { get; }

    public abstract string LivesColumn { get; }

    public abstract string TooFewColumn { get; }

    public abstract string DormantColumn { get; }

    public abstract string FulfilledColumn { get; }

    public abstract string StillAliveColumn { get; }

    public abstract string NothingHurts { get; }

    /// <summary>That a stress cannot cost what is not made.</summary>
    public abstract string NothingToLose { get; }

    public abstract string NothingHelps { get; }

    public abstract string NotComparable { get; }

    /// <summary>What an experiment does not show.</summary>
    public abstract IReadOnlyList<string> LimitsOfExperiments { get; }

    /// <summary>What a stress test does not show, besides.</summary>
    public abstract IReadOnlyList<string> LimitsOfStress { get; }

    /// <summary>What was tried: scenario, participants, weeks, runs.</summary>
    public abstract string ExperimentSetting(ExperimentManifest manifest);

    /// <summary>How points were chosen, in words.</summary>
    public abstract string DesignIn(ExperimentManifest manifest);

    public abstract string ReplicationsIn(ExperimentManifest manifest);

    public abstract string FactorIn(FactorInfo factor, string values);

    public abstract string StrikesIn(int week);

    public abstract string OfPairs(int some, int all);

    public abstract string RunsFailed(int failed, int runs);

    public abstract string RunsInexact(int points, int all);

    /// <summary>What a tornado shows along its axis.</summary>
    public abstract string ChangeAgainst(RunMeasure measure, bool isCharter);

    /// <summary>The answer of a response to one factor: from where to where a measure goes.</summary>
    public abstract string FromTo(string measure, string factor, (string Value, string Mean) least, (string Value, string Mean) most);

    /// <summary>The same where it goes nowhere.</summary>
    public abstract string IsTheSame(string measure, string factor, (string Least, string Most) values, string mean);

    /// <summary>That a measure has one value at all points.</summary>
    public abstract string IsTheSameEverywhere(string measure, string mean);

    /// <summary>A change, paired by seed, with its interval where it has one.</summary>
    public abstract string ChangeIs(string change, bool hasInterval, int? pairs);

    /// <summary>Where a factor stands, within a sentence.</summary>
    public abstract string Stands(string factor, string value);

    /// <summary>Names of factors within a sentence.</summary>
    public abstract string Listed(IEnumerable<string> factors);

    /// <summary>The other factors of a sentence and where they stand.</summary>
    public abstract string While(string others);

    /// <summary>The answer of a sensitivity analysis.</summary>
    public abstract string HangsOn(string measure, string factor, string total, string first);

    public abstract string HangsLeastOn(string factors);

    /// <summary>On which factors a measure may hang most, as their intervals overlap.</summary>
    public abstract string HangsOnEither(string measure, string factors);

    /// <summary>Said where the interval of a difference covers 0.</summary>
    public abstract string MayBeChance { get; }

    public abstract string LargestEffect(string measure, string factor, string effect);

    public abstract string LargestCorrelation(string measure, string factor, string correlation);

    public abstract string SurvivalUnder(string share, string without);

    public abstract string MakesMore(string a, string b, int more, int seeds, string change);

    /// <summary>The same of any measure but output.</summary>
    public abstract string HasMore(string measure, (string Most, string Least) points, int more, int seeds, string change);

    public abstract string LivesLonger(string a, string b, string chance);

    /// <summary>How many participants runs start with: where that differs from point to point, from how many to how many.</summary>
    protected string ParticipantsOf(ExperimentManifest manifest)
    {
        int[] counts = [.. manifest.Points.Select(point => point.Participants).Where(count => count > 0).DefaultIfEmpty(manifest.Participants)];
        (string least, string most) = (counts.Min().ToString(CultureInfo.InvariantCulture), counts.Max().ToString(CultureInfo.InvariantCulture));
        return least == most ? least : Interval(least, most);
    }

    /// <summary>The seeds of an experiment.</summary>
    public string SeedsOf(ExperimentManifest manifest)
    {
        ulong first = manifest.Replications.FirstSeed;
        ulong each = (ulong)manifest.Points.Max(point => point.Runs);
        ulong last = manifest.Replications.HasCommonSeeds ? first + each - 1 : first + ((ulong)manifest.Points.Count * (ulong)manifest.Replications.Most) - 1;
        return first == last ? first.ToString(CultureInfo.InvariantCulture) : Interval(first.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether all runs of an experiment have one seed.</summary>
    protected bool HasOneSeed(ExperimentManifest manifest) => ulong.TryParse(SeedsOf(manifest), CultureInfo.InvariantCulture, out _);

    /// <summary>"yes" or "no".</summary>
    public abstract string YesOrNo(bool isYes);
}
