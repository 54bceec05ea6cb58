using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>All that figures say, in one language. A text that a language lacks is an error of the build.</summary>
internal abstract partial class ChartTexts
{
    /// <summary>Which language it is.</summary>
    public abstract Language Language { get; }

    /// <summary>The types of networks: one of them, and any other number.</summary>
    public abstract ByType<TypeName> Types { get; }

    /// <summary>What members do, in the order of the types that it makes.</summary>
    public abstract ByType<string> Activities { get; }

    /// <summary>A time axis in weeks.</summary>
    public abstract string Weeks { get; }

    /// <summary>A time axis in years.</summary>
    public abstract string Years { get; }

    public abstract FigureWords TypesOverTime { get; }

    /// <summary>A run in which nobody founded a network.</summary>
    public abstract string NoNetworks { get; }

    public abstract string NetworksAlive { get; }

    public abstract FigureWords Survival { get; }

    public abstract string ShareAlive { get; }

    /// <summary>A time axis of networks that are watched from week 12 on.</summary>
    public abstract string WeeksLivedOn { get; }

    public abstract string YearsLivedOn { get; }

    /// <summary>The heading of the numbers at risk.</summary>
    public abstract string StillWatched { get; }

    /// <summary>What bands and ticks of survival curves mean.</summary>
    public abstract string KeyToSurvival { get; }

    public abstract string TooFewToSurvive { get; }

    /// <summary>Runs in which no network lived to week 12, or that end before.</summary>
    public abstract string NoneSurvived { get; }

    public abstract FigureWords ActivityShares { get; }

    public abstract string ShareOfMembers { get; }

    public abstract string NotObserved { get; }

    public abstract FigureWords Transitions { get; }

    /// <summary>What became of networks that are no more, or were not watched for longer.</summary>
    public abstract string Fulfilled { get; }

    public abstract string Dissolved { get; }

    public abstract string Unseen { get; }

    public abstract string AgeOfNetworks { get; }

    public abstract string TooFewToChange { get; }

    public abstract FigureWords TalkAndOutput { get; }

    public abstract string TalkPerMemberWeek { get; }

    public abstract string OutputPerMemberWeek { get; }

    public abstract string Medians { get; }

    public abstract string MediansByType { get; }

    public abstract string TooFewToCompare { get; }

    public abstract FigureWords Trust { get; }

    public abstract FigureWords Map { get; }

    public abstract string NobodySeen { get; }

    /// <summary>What dots and lines of a map of people mean, line by line.</summary>
    public abstract IReadOnlyList<string> KeyToPeople { get; }

    /// <summary>The same for a map on which networks stand for people.</summary>
    public abstract IReadOnlyList<string> KeyToNetworks { get; }

    protected abstract NumberFormatInfo Numbers { get; }

    /// <summary>The texts of a language.</summary>
    public static ChartTexts In(Language language) => language switch
    {
        Language.English => new EnglishTexts(),
        Language.German => new GermanTexts(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What stands below a title.</summary>
    public abstract string Setting(string scenario, RunRecord run);

    /// <summary>The mean over so many weeks of trust.</summary>
    public abstract string MeanTrust(int weeks);

    /// <summary>Something that was last seen in a week.</summary>
    public abstract string LastSeen(int week);

    /// <summary>How long half of the networks lived on; null if more than half did to the end.</summary>
    public abstract string MedianLife(double? weeks, int networks);

    /// <summary>A type with so few networks that nothing is drawn for it.</summary>
    public abstract string TooFew(int networks);

    /// <summary>How many people the networks of a type have together.</summary>
    public abstract string MembersTogether(int people);

    public abstract string LogRank(double chiSquared, int freedom, double chance);

    public abstract string MedianTalkAndOutput(double talk, double output, int networks);

    public string Share(double share) => string.Create(Numbers, $"{100 * share:0} %");

    /// <summary>By the first fifteen digits, as everywhere: a half is one also where its last bit is missing.</summary>
    public string Number(double value, int decimals) => value.ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), Numbers);

    /// <summary>As many digits as tell it apart from 0.</summary>
    public string Short(double value) => value switch
    {
        0 => "0",
        < 0.001 => "< " + Number(0.001, 3),
        < 1 => value.ToString("0.###", Numbers),
        < 100 => value.ToString("0.#", Numbers),
        _ => Number(value, 0),
    };

    /// <summary>A power of ten, in full.</summary>
    public string Power(double value) => value.ToString("0.#########", Numbers);

    /// <summary>How many of something.</summary>
    protected static string Counted(int count, string one, string several) => count == 1 ? $"1 {one}" : $"{count} {several}";

    /// <summary>How many of a type.</summary>
    public string Count(double count, TypeName name) => string.Create(Numbers, $"{count:0} {(count == 1 ? name.One : name.Several)}");
}

/// <summary>The name of a type.</summary>
/// <param name="One">One of them.</param>
/// <param name="Several">Any other number.</param>
internal sealed record TypeName(string One, string Several);

/// <summary>What is said about a figure.</summary>
/// <param name="Title">The question that it answers.</param>
/// <param name="Description">What is drawn, for those who cannot see it.</param>
internal sealed record FigureWords(string Title, string Description);
