using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown when a run is over.</summary>
internal sealed class EndTable(RunRequest request, Finished run, Texts texts)
{
    private const int Indent = 2;
    private const int WideGap = 3;
    private const int NarrowGap = 2;

    /// <summary>Writes the title, a row for each type, what follows from them, and where everything is.</summary>
    public void WriteTo(IAnsiConsole console)
    {
        string speed = run.ParticipantSteps is { } steps ? $"   {texts.Speed(steps, run.WallSeconds)}" : "";
        console.WriteLine($"{Title()}   {texts.Seconds(run.WallSeconds)}{speed}");
        console.Write(Rows(console.Profile.Width));
        console.WriteLine(texts.HowTypesCount);
        console.WriteLine(new ClosingSentence(run.Summary.Types, texts).ToString());
        console.WriteLine(texts.Illustrative);
        console.WriteLine($"{request.Folder}   {texts.Files(run.Figures, run.Tables)}   {texts.Digest} {run.Summary.Digest}");
        console.WriteLine(Try());
    }

    private string Title() =>
        $"{texts.Title(request.Scenario)} - {texts.Participants(texts.Number(run.Summary.Participants))}, "
        + $"{texts.Span(run.Summary.Ticks)}, {texts.Seed(RunOptions.Shown(run.Summary.Seed))}";

    private string Try()
    {
        string own = ScenarioLibrary.Names.Contains(request.Asked) || File.Exists(request.Asked) ? request.Asked : Path.Combine(request.Folder, ScenarioText.FileName);
        string threat = request.Scenario.Parameters[Parameter.Threat] == 0 ? "0.8" : "0";
        string[] commands =
        [
            $"{PlayCommand.Name} {Quoted(request.Folder)}",
            .. request.Journal is null ? Array.Empty<string>() : [$"{WhyCommand.Name} {Quoted(Asked)} --participant {Math.Min(17, run.Summary.Participants - 1)}"],
            $"{RunCommand.Name} {Quoted(own)} --set threat={threat}",
        ];
        return texts.Try(string.Join(" · ", commands.Select(command => $"{CommandLine.Program} {command}")));
    }

    /// <summary>The run that can be asked why: one week of a run has no journal of its own.</summary>
    private string Asked => request.Parent is { } parent && parent.Tick == run.Summary.Ticks ? parent.Folder : request.Folder;

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private Grid Rows(int width)
    {
        bool isWide = WidthOf(texts.Wide) <= width;
        string[] headings = InOrder(isWide ? texts.Wide : texts.Narrow);
        Grid table = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(Indent).PadRight(0));
        foreach (string _ in headings)
        {
            table.AddColumn(new GridColumn().RightAligned().PadLeft(isWide ? WideGap : NarrowGap).PadRight(0));
        }

        table.AddRow([texts.TypeHeading, .. headings]);
        foreach (TypeWord word in TypeWord.All)
        {
            TypeSummary type = word.Summary(run.Summary.Types);
            table.AddRow(
                $"[{word.Colour}]{word.Name(texts)}[/]",
                texts.Number(type.Networks),
                Residual(type, texts),
                texts.Percent(type.Survival5y),
                texts.Amount(type.OutputPerMemberWeek),
                texts.Percent(type.CompletedShare));
        }

        return table;
    }

    private int WidthOf(ResultHeadings headings) =>
        Indent + TypeWord.All.Max(word => word.Name(texts).Length) + InOrder(headings).Sum(heading => WideGap + heading.Length);

    private static string[] InOrder(ResultHeadings headings) =>
        [headings.Networks, headings.LivesOn, headings.AfterFiveYears, headings.Output, headings.Fulfilled];

    /// <summary>How long half of the networks of a type live on after week 12, in words.</summary>
    public static string Residual(TypeSummary type, Texts texts) => type switch
    {
        { LandmarkCount: 0 } => Texts.None,
        { MedianResidualLife: { } weeks } => texts.Weeks(weeks),
        { Networks: 0 } => Texts.None,
        _ => texts.OutliveTheRun,
    };
}
