using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown when a run is over.</summary>
internal sealed class EndTable(RunRequest request, RunOutcome outcome, RunSummary summary)
{
    private const int WideFrom = 113;
    private static readonly string[] Wide =
        ["networks", "lives on after week 12", "after 5 years", "output/member-week", "ends fulfilled"];

    private static readonly string[] Narrow =
        ["networks", "lives on\nafter\nweek 12", "after\n5 years", "output per\nmember-week", "ends\nfulfilled"];

    /// <summary>Writes the title, a row for each type, what follows from them, and where everything is.</summary>
    public void WriteTo(IAnsiConsole console, int figures)
    {
        string speed = Figures.Speed(outcome.Record.ParticipantSteps, outcome.WallSeconds);
        console.WriteLine($"{Title()}   {Figures.Seconds(outcome.WallSeconds)}   {speed}");
        console.Write(Rows(console.Profile.Width));
        console.WriteLine(ClosingSentence.Of(summary.Types));
        console.WriteLine("Illustrative, not calibrated to real people.");
        console.WriteLine($"{request.Folder}   {(figures == 1 ? "1 figure" : "no figure")}, 3 tables   digest {summary.Digest}");
        console.WriteLine(Try());
    }

    private string Title()
    {
        string name = request.Scenario.Name.Replace('-', ' ');
        return $"{char.ToUpperInvariant(name[0])}{name[1..]} - {RunOptions.Shown(summary.Participants)} participants, "
            + $"{Figures.Span(summary.Ticks)}, seed {RunOptions.Shown(summary.Seed)}";
    }

    private string Try()
    {
        string own = request.Scenario.Name;
        string threat = request.Scenario.Parameters[Parameter.Threat] == 0 ? "0.8" : "0";
        IEnumerable<string> runs = ScenarioLibrary.Names.Where(name => name != own).Append($"{own} --set threat={threat}");
        return "Try: " + string.Join(" · ", runs.Select(run => $"cocreation run {run}"));
    }

    private Grid Rows(int width)
    {
        Grid table = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(0));
        string[] headings = width < WideFrom ? Narrow : Wide;
        foreach (string _ in headings)
        {
            table.AddColumn(new GridColumn().RightAligned().PadLeft(width < WideFrom ? 2 : 3).PadRight(0));
        }

        table.AddRow(["type", .. headings]);
        foreach (TypeWord word in TypeWord.All)
        {
            TypeSummary type = word.Summary(summary.Types);
            table.AddRow(
                $"[{word.Colour}]{word.Name}[/]",
                RunOptions.Shown(type.Networks),
                Residual(type),
                Figures.Percent(type.Survival5y),
                Figures.Amount(type.OutputPerMemberWeek),
                Figures.Percent(type.CompletedShare));
        }

        return table;
    }

    private static string Residual(TypeSummary type) => type switch
    {
        { LandmarkCount: 0 } => Figures.None,
        { MedianResidualLife: { } weeks } => Figures.Weeks(weeks),
        _ => "most outlive the run",
    };
}
