using System.CommandLine;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>"list": the scenarios that come with the program.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        Command command = new("list", "Lists the scenarios that come with the program.");
        command.SetAction(_ => List());
        return command;
    }

    private static int List()
    {
        Grid table = new Grid().AddColumns(3);
        foreach (Scenario scenario in ScenarioLibrary.Names.Select(name => ScenarioLibrary.Find(name)!))
        {
            table.AddRow(scenario.Name, $"{scenario.Participants} participants", scenario.Question.English);
        }

        Terminal.Output().Write(table);
        return ExitCode.Done;
    }
}
