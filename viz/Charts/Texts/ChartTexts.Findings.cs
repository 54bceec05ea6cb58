using System.Globalization;

namespace CoCreation.Sim.Charts;

/// <content>Figures of experiments.</content>
internal abstract partial class ChartTexts
{
    // From here on digits are grouped by three; from there on numbers have a power of ten.
    private const double GroupedFrom = 10_000;
    private const double PowerFrom = 1_000_000;
    private const double PowerBelow = 0.001;
    private const double Rounding = 1e-9;
    private const char Minus = '\u2212';
    private const string NarrowBlank = "\u202F";
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>A figure without anything that could be drawn.</summary>
    public abstract string NothingToDraw { get; }

    public abstract string ShareOfVariance { get; }

    public abstract string FirstOrder { get; }

    public abstract string TotalOrder { get; }

    public abstract string MeanEffect { get; }

    public abstract string SpreadOfEffect { get; }

    /// <summary>A line on which the spread of an effect is as large as its mean size.</summary>
    public abstract string AsMuchSpread { get; }

    public abstract string Worse { get; }

    public abstract string Better { get; }

    public abstract string KeyToWhisker { get; }

    public abstract string KeyToCurves { get; }

    public abstract FigureWords Curves { get; }

    /// <summary>Numbers that are not there, or cannot be drawn.</summary>
    public abstract string Missing(int values);

    /// <summary>More of something than a figure shows.</summary>
    public abstract string ShownOf(int shown, int all);

    public abstract FigureWords Response(string measure, string factor);

    /// <summary>What line, band and dots mean.</summary>
    public abstract string KeyToResponse(int runs);

    public abstract FigureWords Scatter(string measure);

    public abstract string KeyToScatter(int runs, bool hasLine);

    public abstract FigureWords Sobol(string measure);

    public abstract FigureWords Morris(string measure);

    public abstract FigureWords Tornado(string measure);

    /// <summary>In how many pairs of runs with the same seed it got worse.</summary>
    public abstract string WorseIn(int worse, int seeds);

    /// <summary>From where to where.</summary>
    public abstract string Interval(string low, string high);

    /// <summary>How many runs.</summary>
    public abstract string Runs(int runs);

    /// <summary>A value with the digits that matter, as large or as small as it is.</summary>
    public string Value(double value)
    {
        double size = Math.Abs(value);
        string text = size switch
        {
            0 => "0",
            < PowerBelow or >= PowerFrom => WithPower(size, 1),
            >= GroupedFrom => Grouped(size, 0),
            _ => Short(size),
        };
        return value < 0 ? Minus + text : text;
    }

    /// <summary>The same, with its sign if it is above 0, too.</summary>
    public string SignedValue(double value) => value > 0 ? "+" + Value(value) : Value(value);

    /// <summary>A value with its 95 % interval, where there is one.</summary>
    public string Value(Whisker whisker) =>
        whisker.HasInterval ? $"{Value(whisker.Value)} ({Interval(Value(whisker.Low), Value(whisker.High))})" : Value(whisker.Value);

    /// <summary>How the marks of an axis are written: all of them with the same digits.</summary>
    /// <param name="most">The largest size of a value on it.</param>
    /// <param name="step">From mark to mark.</param>
    public Func<double, string> OnAxis(double most, double step)
    {
        int decimals = Math.Max(0, (int)Math.Ceiling(-Math.Log10(step) - Rounding));
        bool hasPower = most >= PowerFrom || most < PowerBelow;
        return value =>
        {
            double size = Math.Abs(value);
            string text = size < step * Rounding ? "0" : hasPower ? WithPower(size, Digits(size, step)) : Grouped(size, decimals);
            return value < 0 && text != "0" ? Minus + text : text;
        };
    }

    /// <summary>Digits in groups of three, with a narrow blank in either language.</summary>
    public string Grouped(double value, int decimals) => value < GroupedFrom
        ? Number(value, decimals)
        : value.ToString("N" + decimals, Numbers).Replace(Numbers.NumberGroupSeparator, NarrowBlank, StringComparison.Ordinal);

    private static int Digits(double size, double step) =>
        Math.Max(0, (int)Math.Floor(Math.Log10(size) + Rounding) - (int)Math.Floor(Math.Log10(step) + Rounding));

    private string WithPower(double size, int decimals)
    {
        string[] parts = size.ToString("E" + decimals, CultureInfo.InvariantCulture).Split('E');
        int power = int.Parse(parts[1], CultureInfo.InvariantCulture);
        string lead = double.Parse(parts[0], CultureInfo.InvariantCulture).ToString("0.######", Numbers);
        return $"{lead}·10{(power < 0 ? "⁻" : "")}{Raised(Math.Abs(power))}";
    }

    private static string Raised(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => RaisedDigits[digit - '0']));
}
