using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is different in one run from another.</summary>
internal sealed class DiffPage(RunDifference difference, Texts texts)
{
    private const string Count = "0";
    private const string Tenths = "0.0";
    private const string Thousandths = "0.000";

    public void Show(DiffRequest request, int figures)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(DifferenceSummary.Of(difference)));
        }
        else if (request.IsQuiet)
        {
            Console.WriteLine($"{request.Folder}   {Parted()}");
        }
        else
        {
            IAnsiConsole console = Terminal.Output();
            WriteTo(console);
            console.WriteLine($"{request.Folder}   {texts.Files(figures, DifferenceTables.TableNames.Count)}");
        }
    }

    private void WriteTo(IAnsiConsole console)
    {
        RunSummary summary = difference.A.Summary;
        console.WriteLine($"{Title()} - {texts.Participants(texts.Number(summary.Participants))}, {texts.Span(difference.Weeks)}, {texts.Seed(RunOptions.Shown(summary.Seed))}");
        console.WriteLine($"A: {difference.A.Folder}");
        console.WriteLine($"B: {difference.B.Folder}");
        foreach (string change in Changes())
        {
            console.WriteLine(change);
        }

        console.WriteLine(Parted());
        if (difference.PartedIn is not null)
        {
            console.WriteLine();
            MeasureRows().WriteTo(console);
            console.WriteLine(texts.AtTheEndMeans(texts.Weeks(Math.Min(RunDifference.LateWeeks, difference.Weeks))));
            console.WriteLine();
            FateRows().WriteTo(console);
            foreach (string fates in Fates())
            {
                console.WriteLine(fates);
            }

            console.WriteLine();
            console.WriteLine(new DiffSentence(difference, texts).ToString());
            console.WriteLine(texts.OnePair);
        }

        console.WriteLine(texts.Illustrative);
    }

    private string Title()
    {
        (string a, string b) = (texts.Of(difference.A.Title), texts.Of(difference.B.Title));
        return a == b ? a : $"{a} (A), {b} (B)";
    }

    /// <summary>In which week they part, or that they never do.</summary>
    private string Parted() => difference.PartedIn switch
    {
        null when difference.A.Summary.Ticks == difference.B.Summary.Ticks => texts.AllTheSame(texts.Number(difference.Weeks)),
        null => texts.SameWhileBothLast(texts.Number(difference.Weeks)),
        0 => texts.PartAtOnce,
        { } week => texts.PartIn(texts.Number(week)),
    };

    private IEnumerable<string> Changes() =>
    [
        .. difference.Settings.Select(setting => texts.SetOtherwise(setting.Name, Shown(setting.A), Shown(setting.B))),
        .. difference.Happenings.Where(paired => paired.InA != paired.InB).Select(paired => Told(paired.Happening, paired.InA ? "A" : "B")),
    ];

    /// <summary>A shock in words; settings in the names of scenario files, which are those that were typed.</summary>
    private string Told(Happening happening, string side)
    {
        string week = texts.Number(happening.Tick);
        return happening.Shock is { } shock
            ? texts.OnlyInWeek(side, week, texts.Shock(Enum.Parse<ShockKind>(shock, ignoreCase: true), happening.Strength))
            : texts.OnlyFromWeekOn(side, week, string.Join(", ", happening.Settings.Select(setting => $"{setting.Name}={Shown(setting.Value)}")));
    }

    private string Shown(string value) =>
        double.TryParse(value, CultureInfo.InvariantCulture, out double number) ? texts.Number(number) : value;

    private Columns MeasureRows()
    {
        Columns table = Columns.With(texts.MeasureHeading, "A", "B", "B - A").AlignRight(1, 2, 3);
        Add(table, texts.InAll(texts.OutputWord), difference.Overall(Measure.Output), Tenths);
        Add(table, texts.InAll(texts.TalkWord), difference.Overall(Measure.Talk), Count);
        Add(table, texts.AtTheEnd(texts.TrustWord), difference.Overall(Measure.MeanTrust), Thousandths);
        Add(table, texts.AtTheEnd(texts.MembersWord), difference.Overall(Measure.Members), Tenths);
        foreach ((TypeWord word, PairedValue alive) in DiffSentence.AliveAtTheEnd(difference))
        {
            Add(table, texts.AtTheEnd(word.Plural(texts)), alive, Tenths);
        }

        return table;
    }

    private void Add(Columns table, string name, PairedValue value, string format) => table.Add(
        name, Shown(value.A, format), Shown(value.B, format), Shown(value.Difference, $"+{format};-{format};0"));

    private string Shown(double? value, string format) => value is { } number ? texts.Number(number, format) : Texts.None;

    private Columns FateRows()
    {
        Columns table = Columns.With(texts.FateHeading, texts.SameHeading, texts.OtherHeading, texts.OnlyHeading("A"), texts.OnlyHeading("B"))
            .AlignRight(1, 2, 3, 4);
        NetworkFates networks = difference.Networks;
        Add(table, texts.NetworksWord, networks.Same, networks.Other, networks.OnlyInA, networks.OnlyInB);
        if (difference.Participants is { } fates)
        {
            Add(table, texts.ParticipantsWord, fates.Same, fates.Other, fates.OnlyInA, fates.OnlyInB);
        }

        if (difference.Newcomers is { } late && late.Same + late.Other + late.OnlyInA + late.OnlyInB > 0)
        {
            Add(table, texts.NewcomersWord, late.Same, late.Other, late.OnlyInA, late.OnlyInB);
        }

        return table;
    }

    private void Add(Columns table, string name, params IReadOnlyList<int> counts) =>
        table.Add([name, .. counts.Select(count => texts.Number(count))]);

    /// <summary>In what other fates are other.</summary>
    private IEnumerable<string> Fates()
    {
        NetworkFates networks = difference.Networks;
        if (networks.Other > 0)
        {
            yield return texts.OtherNetworkFates(networks.EarlierInB, networks.LaterInB, networks.OtherType);
        }

        if (difference.Participants is not { } fates)
        {
            yield return texts.SeenAtTheEnd;
        }
        else if (fates.Other > 0)
        {
            yield return texts.OtherParticipantFates(fates.OtherNetworks, fates.OtherPhoenixes, fates.GoneInOne);
        }
    }
}
