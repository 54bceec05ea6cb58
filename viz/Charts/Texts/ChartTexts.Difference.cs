using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>Two runs compared.</content>
internal abstract partial class ChartTexts
{
    private const int LongestName = 28;

    public abstract FigureWords Difference { get; }

    /// <summary>An axis of how much more was made.</summary>
    public abstract string OutputMore { get; }

    /// <summary>An axis of how many more networks live.</summary>
    public abstract string NetworksMore { get; }

    /// <summary>Of which week the labels at the right are.</summary>
    public abstract string LabelsAreOf(int week);

    /// <summary>Of how many weeks the table tells the mean.</summary>
    public abstract string TableIsOf(int weeks);

    /// <summary>The week in which two runs part.</summary>
    public abstract string TheyPart(int week);

    /// <summary>Two runs that never part.</summary>
    public abstract string NoDifference(int weeks);

    /// <summary>What stands below the title.</summary>
    public abstract string DifferenceSetting(RunDifference difference);

    /// <summary>How much more was made in all.</summary>
    public abstract string MoreOutput(double more);

    /// <summary>How many more of a type.</summary>
    public string More(double more, TypeName name) => $"{Signed(more)} {(Math.Abs(more) == 1 ? name.One : name.Several)}";

    /// <summary>A difference with its sign, and as many digits as tell it apart from 0.</summary>
    public string Signed(double value) => value switch
    {
        > 0 => "+" + Short(value),
        < 0 => "\u2212" + Short(-value),
        _ => "0",
    };

    /// <summary>What came from outside, and to which run if not to both.</summary>
    public string Happening(PairedHappening paired) => paired switch
    {
        { InA: true, InB: true } => Happening(paired.Happening),
        { InA: true } => "A: " + Happening(paired.Happening),
        _ => "B: " + Happening(paired.Happening),
    };

    /// <summary>The title of both, or of each.</summary>
    protected string TitleOf(RunDifference difference)
    {
        (string a, string b) = (difference.A.Title.In(Language), difference.B.Title.In(Language));
        return a == b ? a : $"{a} (A), {b} (B)";
    }

    /// <summary>The last part of a folder's name; the end of it if it is long.</summary>
    protected static string NameOf(ComparedSide side)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(side.Folder)));
        return name.Length <= LongestName ? name : "…" + name[^LongestName..];
    }
}
