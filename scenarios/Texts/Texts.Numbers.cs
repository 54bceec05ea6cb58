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

    /// <summary>Steps per second, in thousands or millions where there are so many.</summary>
    public string Speed(double steps, double seconds) => (steps / Math.Max(seconds, 0.001)) switch
    {
        >= 1e6 and var speed => StepsPerSecond(Millions(Number(speed / 1e6, "0.0"))),
        >= 1e3 and var speed => StepsPerSecond(Thousands(Number(speed / 1e3, "0"))),
        var speed => StepsPerSecond(Number(speed, "0")),
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
}
