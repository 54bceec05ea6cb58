namespace CoCreation.Sim.Scenarios;

/// <summary>Numbers as people read them, with the decimal sign of the language; "-" where there is none.</summary>
internal abstract partial class Texts
{
    public const string None = "-";

    private const int WeeksOfYear = 52;
    private const double BytesOfKilobyte = 1000;

    public string Number(double value, string format = "0.###") => value.ToString(format, Culture);

    public string Percent(double? share) => share is { } part ? $"{Number(100 * part, "0")} %" : None;

    public string Amount(double? amount) => amount is { } value ? Number(value, "0.000") : None;

    public string Weeks(double weeks) => weeks == 1 ? OneWeek : SomeWeeks(Number(weeks, "0.#"));

    /// <summary>Whole years as years, all else as weeks.</summary>
    public string Span(int weeks) => weeks % WeeksOfYear != 0
        ? Weeks(weeks)
        : weeks == WeeksOfYear ? OneYear : SomeYears(Number(weeks / WeeksOfYear));

    public string Seconds(double seconds) => $"{Number(seconds, "0.0")} s";

    /// <summary>Steps per second.</summary>
    public string Speed(double steps, double seconds) => StepsPerSecond(Many(steps / Math.Max(seconds, 0.001)));

    /// <summary>Letters per second.</summary>
    public string LetterSpeed(double letters) => LettersPerSecond(Many(letters));

    /// <summary>A number in thousands or millions where it is so large.</summary>
    public string Many(double number) => number switch
    {
        >= 1e6 => Millions(Number(number / 1e6, "0.0")),
        >= 1e3 => Thousands(Number(number / 1e3, "0")),
        _ => Number(number, "0"),
    };

    public string Bytes(long bytes) => bytes switch
    {
        >= (long)(BytesOfKilobyte * BytesOfKilobyte) => $"{Number(bytes / BytesOfKilobyte / BytesOfKilobyte, "0.0")} MB",
        >= (long)BytesOfKilobyte => $"{Number(bytes / BytesOfKilobyte, "0")} kB",
        _ => $"{Number(bytes)} B",
    };

    public abstract string OneWeek { get; }

    public abstract string OneYear { get; }

    public abstract string SomeWeeks(string number);

    public abstract string SomeYears(string number);

    public abstract string Thousands(string number);

    public abstract string Millions(string number);

    public abstract string StepsPerSecond(string number);

    public abstract string LettersPerSecond(string number);
}
