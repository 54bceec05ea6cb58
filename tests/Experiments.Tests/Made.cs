using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>Hand-made scenarios, lives and records.</summary>
internal static class Made
{
    public static Scenario Scenario(int participants = 40, int ticks = 30) => new()
    {
        Name = "made",
        Question = new Bilingual("Why?", "Warum?"),
        Parameters = Parameters.Default.With(Parameter.Participants, participants),
        Ticks = ticks,
    };

    public static EdgeList Ties(string text) => EdgeList.Read(new StringReader(text), "ties.csv");

    public static ResidentId Network(uint founder, int founded) => ResidentId.OfNetwork(founder, founded);

    /// <summary>A life that ended or was seen at an age, all of it from week 6 on in one type.</summary>
    public static LifeFigures Life(NetworkType type, int weeks, int peak = 5) => new()
    {
        Motive = Motive.Learn,
        Weeks = weeks,
        PeakMembers = peak,
        MemberWeeks = 10L * weeks,
        Output = 0,
        Talk = 0,
        Completed = 0,
        AtLandmark = weeks >= 12 ? type : null,
        TypeWeeks = TypeWeeks((type, Math.Max(0, weeks - 5))),
    };

    public static int[] TypeWeeks(params (NetworkType Type, int Weeks)[] held)
    {
        var weeks = new int[6];
        foreach (var (type, count) in held)
            weeks[(int)type] += count;
        return weeks;
    }

    public static NetworkRecord Record(LifeFigures life, EndReason? reason = null, params double[] benefits) => new()
    {
        Id = Network(1, 0),
        Life = life,
        Ended = reason is null ? null : life.Weeks,
        Reason = reason,
        NetBenefits = benefits,
    };

    public static RunRecord Run(int ticks, params NetworkRecord[] networks) => new()
    {
        Scenario = "made",
        Seed = 7,
        Participants = 40,
        Rows = [Row(0), Row(ticks)],
        Networks = networks,
    };

    public static TickRow Row(int tick, params (Total Total, double Value)[] values)
    {
        var totals = new double[Enum.GetValues<Total>().Length];
        foreach (var (total, value) in values)
            totals[(int)total] = value;
        return new TickRow(tick, 0xABCUL + (ulong)tick, totals);
    }

    public static TickRecord Tick(int tick, params (ResidentId Resident, Occurrence What)[] chronicle) => new(
        tick,
        (ulong)tick,
        new Totals(Enum.GetValues<Total>().Length),
        [.. chronicle.Select((entry, i) => new ChronicleEvent(tick, entry.Resident, i, entry.What))]);

    /// <summary>The text of a table.</summary>
    public static string Csv<TRow>(TableLayout<TRow> layout, IEnumerable<TRow> rows)
    {
        using StringWriter text = new();
        Table<TRow> table = new(layout, new CsvTable(text, layout.Infos.Select(column => column.Name)));
        foreach (var row in rows)
            table.Add(row);
        table.Finish();
        return text.ToString();
    }

    /// <summary>What a network counts of itself, set from outside.</summary>
    public static NetworkLife LifeOfModel(LifeFigures figures)
    {
        NetworkLife life = new(figures.Motive);
        Set(life, nameof(life.Age), figures.Weeks);
        Set(life, nameof(life.PeakMembers), figures.PeakMembers);
        Set(life, nameof(life.MemberWeeks), figures.MemberWeeks);
        Set(life, nameof(life.Output), figures.Output);
        Set(life, nameof(life.Talk), figures.Talk);
        Set(life, nameof(life.Completed), figures.Completed);
        Set(life, nameof(life.AtLandmark), figures.AtLandmark);
        figures.TypeWeeks.ToArray().CopyTo((int[])life.TypeWeeks, 0);
        return life;
    }

    private static void Set(NetworkLife life, string property, object? value) => typeof(NetworkLife).GetProperty(property)!.SetValue(life, value);
}
