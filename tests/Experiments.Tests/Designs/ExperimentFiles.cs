using System.Text;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Designs;

/// <summary>Experiment files for tests, in a folder of their own, with four scenarios to be named.</summary>
internal sealed class ExperimentFiles : IDisposable
{
    /// <summary>How an experiment file begins: two lines.</summary>
    public const string Head = "name: tiny\nquestion: { en: Why?, de: Warum? }\n";

    /// <summary>The same with a scenario of 40 participants and 30 weeks: three lines.</summary>
    public const string Least = Head + "scenario: small\n";

    /// <summary>The same with two points: four lines.</summary>
    public const string Whole = Least + "factors: [{ parameter: threat, values: [0, 1] }]\n";

    private const char Mark = '^';

    private static readonly Scenario Small = Made.Scenario() with { Name = "small" };

    private static readonly Scenario[] Scenarios =
    [
        Small,
        Small with { Name = "short", Ticks = 20 },
        Small with { Name = "calm", Parameters = Small.Parameters.With(Parameter.Threat, 0.25) },
        (Small with { Name = "tied" }).WithTies(Made.Ties("a,b\nb,c\n")),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("designs").FullName;

    /// <summary>Finds a new copy every time, as a library of files does.</summary>
    public static ScenarioShelf Shelf { get; } = new(
        [.. Scenarios.Select(scenario => scenario.Name)], name => Scenarios.First(scenario => scenario.Name == name) with { Events = new List<ScenarioEvent>() });

    public string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public Experiment Read(string text) => ExperimentFile.Read(Write("x.yaml", text), Shelf);

    /// <summary>What is wrong with a text, without the folder.</summary>
    public string[] Refused(string text, Language language = Language.English)
    {
        var path = Write("x.yaml", text);
        var refusal = Assert.Throws<InputException>(() => ExperimentFile.Read(path, Shelf));
        return [.. refusal.Problems.Select(problem => problem.In(language).Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    /// <summary>A text without its marks, and the places of those as problems have them.</summary>
    public static (string Text, string[] Places) Marked(string marked)
    {
        StringBuilder text = new();
        List<string> places = [];
        foreach (var letter in marked)
        {
            if (letter == Mark)
            {
                var before = text.ToString();
                places.Add($"x.yaml:{1 + before.Count(one => one == '\n')}:{text.Length - before.LastIndexOf('\n')}: ");
            }
            else
            {
                text.Append(letter);
            }
        }

        return (text.ToString(), [.. places]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
