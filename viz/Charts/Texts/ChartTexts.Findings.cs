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

    // An error of 1 or 2 in its first digit is told with a second one; of 3 and more, the first is enough.
    private const double SmallLead = 2.95;
    private const int MostDecimals = 6;
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

    public abstract FigureWords Response(string measure, string factor, bool hasIntervals);

    /// <summary>What line, band and dots mean.</summary>
    public abstract string KeyToResponse(int runs, bool hasIntervals);

    /// <summary>The same where levels are names.</summary>
    public abstract string KeyToNamedResponse(int runs, bool hasIntervals);

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

    /// <summary>A value with its 95 % interval, where there is one.</summary>
    /// <param name="whisker">The value.</param>
    /// <param name="unit">Its unit; empty if it has none.</param>
    /// <param name="isSigned">Whether values above 0 have a sign, too, as differences do.</param>
    public string Value(Whisker whisker, string unit = "", bool isSigned = false)
    {
        Func<double, string> alike = Alike(whisker);
        string value = Signed(whisker.Value) + (unit.Length > 0 ? $" {unit}" : "");
        return whisker.HasInterval ? $"{value} ({Interval(Signed(whisker.Low), Signed(whisker.High))})" : value;

        string Signed(double number) => isSigned && number > 0 ? "+" + alike(number) : alike(number);
    }

    /// <summary>How a value and the ends of its interval are written: all with the digits that the width of the interval leaves.</summary>
    private Func<double, string> Alike(Whisker whisker)
    {
        double half = (whisker.High - whisker.Low) / 2;
        double size = whisker.Drawn.Select(Math.Abs).DefaultIfEmpty(0).Max();
        if (!whisker.HasInterval || half <= Rounding * size || size is < PowerBelow or >= PowerFrom)
        {
            return Value;
        }

        double power = Math.Floor(Math.Log10(half) + Rounding);
        bool isSmallLead = half / Math.Pow(10, power) < SmallLead;
        int decimals = Math.Clamp((int)-power + (isSmallLead ? 1 : 0), 0, MostDecimals);
        return number =>
        {
            string text = Grouped(Math.Abs(number), decimals);
            return number < 0 && text.Any(digit => digit is >= '1' and <= '9') ? Minus + text : text;
        };
    }

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
