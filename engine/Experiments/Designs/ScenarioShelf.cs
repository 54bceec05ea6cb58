using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Where an experiment finds scenarios that it names and that are no files.</summary>
/// <param name="Names">The names that there are.</param>
/// <param name="Find">Finds the scenario of one of the names.</param>
public sealed record ScenarioShelf(IReadOnlyList<string> Names, Func<string, Scenario?> Find)
{
    /// <summary>The models that there are besides; default none.</summary>
    public IReadOnlyList<KernelModel> Models { get; init; } = [];

    /// <summary>The model of a name, or in a file; null if it is none.</summary>
    /// <exception cref="InputException">The file is refused.</exception>
    internal ModelScenario? ModelOf(YamlText named, string folder)
    {
        string path = Path.Combine(folder, named.Value);
        return Models.FirstOrDefault(model => model.Name == named.Value) is { } model ? ModelScenario.Of(model)
            : !Names.Contains(named.Value) && ModelFile.Is(path) ? ModelFile.Read(path, Models)
            : null;
    }

    /// <summary>The scenario of a name, or in a file; null, with problems added, if there is none or it is refused.</summary>
    internal Scenario? Of(YamlText named, string folder, ExperimentProblems problems)
    {
        string path = Path.Combine(folder, named.Value);
        if (Names.Contains(named.Value))
        {
            return Find(named.Value);
        }

        if (File.Exists(path))
        {
            try
            {
                return ScenarioFile.Read(path);
            }
            catch (InputException refusal)
            {
                problems.InFiles.AddRange(refusal.Problems);
                return null;
            }
        }

        problems.Add(named, new Bilingual($"there is no scenario '{named.Value}', nor such a file", $"es gibt kein Szenario '{named.Value}' und keine solche Datei")
            .OrRather(Nearest.Name(named.Value, [.. Names, .. Models.Select(model => model.Name)])));
        return null;
    }
}

/// <summary>What is wrong in an experiment file and in the files that it names.</summary>
internal sealed class ExperimentProblems(FileProblems problems)
{
    private readonly HashSet<(int, int, string)> _known = [];

    public List<Problem> InFiles { get; } = [];

    public IReadOnlyList<Problem> All => [.. problems.All, .. InFiles];

    /// <summary>Adds a problem; the same at the same place is told once.</summary>
    public void Add(YamlNode where, Bilingual message)
    {
        if (_known.Add((where.Line, where.Column, message.English)))
        {
            problems.Add(where.Line, where.Column, message);
        }
    }

    /// <summary>Adds a problem where there is one.</summary>
    /// <param name="where">Where; null for no problem.</param>
    /// <param name="message">What is wrong.</param>
    public void Refuse(YamlNode? where, Bilingual message)
    {
        if (where is not null)
        {
            Add(where, message);
        }
    }
}

/// <summary>What people of a scenario's own, and their ties, fix.</summary>
internal static class OwnPeople
{
    /// <summary>Why a parameter cannot be set otherwise in a scenario; null if it can.</summary>
    public static Bilingual? Refusal(Scenario scenario, Parameter parameter)
    {
        bool isTied = scenario.Acquaintances is not null || scenario.Members is not null;
        return parameter switch
        {
            Parameter.Participants when isTied => new(
                $"the scenario {scenario.Name} has people of its own, {scenario.Participants} of them", $"das Szenario {scenario.Name} hat eigene Beteiligte, {scenario.Participants} an der Zahl"),
            Parameter.Domains when scenario.Members?.Any(member => member.Knowledge is not null) == true => new(
                $"the scenario {scenario.Name} gives its people their knowledge, domain by domain", $"das Szenario {scenario.Name} gibt seinen Beteiligten ihr Wissen, Gebiet für Gebiet"),
            _ => null,
        };
    }
}
