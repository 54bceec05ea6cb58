using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>"list": the scenarios, models and experiments that come with the program.</summary>
internal static class ListCommand
{
    private const string ModelLevel = "model";

    public static Command Create(ModelLibrary models, Texts texts)
    {
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonListOption);
        Command command = new("list", texts.ListCommand) { json, CommonOptions.Lang(texts) };
        command.SetAction(parsed => List(models, texts, parsed.GetValue(json)));
        return command;
    }

    private static int List(ModelLibrary models, Texts texts, bool isJson)
    {
        IEnumerable<Scenario> scenarios = ScenarioLibrary.Names.Select(name => ScenarioLibrary.Find(name)!);
        if (isJson)
        {
            Console.Out.Write(ResultJson.Of(scenarios.Select(ListedScenario.Of).Concat(models.All.Select(ListedScenario.Of))));
            return ExitCode.Done;
        }

        Columns table = Columns.With(texts.NameHeading, texts.QuestionHeading, texts.MinutesHeading, texts.LevelHeading).AlignRight(2).Wrap(1);
        foreach (Scenario scenario in scenarios)
        {
            table.Add(scenario.Name, texts.Of(scenario.Question), Minutes(texts, scenario), texts.Level(scenario.Level));
        }

        table.WriteTo(Terminal.Output());
        Console.WriteLine();
        if (models.All.Count > 0)
        {
            Models(models, texts).WriteTo(Terminal.Output());
            Console.WriteLine();
        }

        Columns experiments = Columns.With(texts.ExperimentHeading, texts.QuestionHeading, texts.RunsHeading).AlignRight(2).Wrap(1);
        foreach (Experiment experiment in ExperimentLibrary.Names.Select(name => ExperimentLibrary.Named(name, models, [])!))
        {
            experiments.Add(experiment.Name, texts.Of(experiment.Question), texts.Number((long)experiment.Points.Count * experiment.Replications.Most));
        }

        experiments.WriteTo(Terminal.Output());
        return ExitCode.Done;
    }

    private static Columns Models(ModelLibrary models, Texts texts)
    {
        Columns table = Columns.With(texts.ModelHeading, texts.QuestionHeading).Wrap(1);
        foreach (KernelModel model in models.All)
        {
            table.Add(model.Name, First(texts.Of(model.Question)));
        }

        return table;
    }

    /// <summary>The question alone, without how the model is laid out.</summary>
    private static string First(string question) => question[..(question.IndexOf('?', StringComparison.Ordinal) + 1)] is { Length: > 0 } alone ? alone : question;

    private static string Minutes(Texts texts, Scenario scenario) => scenario.Minutes == 0 ? Texts.None : texts.Number(scenario.Minutes);

    private sealed record ListedScenario(string Name, string English, string German, int Minutes, string Level)
    {
        public static ListedScenario Of(Scenario scenario) => new(
            scenario.Name, scenario.Question.English, scenario.Question.German, scenario.Minutes, scenario.Level.ToString().ToLowerInvariant());

        public static ListedScenario Of(KernelModel model) => new(model.Name, model.Question.English, model.Question.German, 0, ModelLevel);
    }
}
