using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A file that holds only the timeline of a scenario: what a branch changes.</summary>
public static class InterventionFile
{
    /// <summary>Reads what happens.</summary>
    /// <param name="path">The file.</param>
    /// <param name="after">The last tick that is past: everything must come after it.</param>
    /// <exception cref="InputException">It cannot be read, or is refused; carries every problem with file, line and column.</exception>
    public static IReadOnlyList<ScenarioEvent> Read(string path, int after)
    {
        FileProblems problems = new(path);
        YamlNode? root = ScenarioFile.Text(InputFile.Read(path, ScenarioFile.MostBytes), ScenarioFile.MostBytes, problems) is { } text
            ? new YamlReader(text, problems).Read()
            : null;
        if (root is null)
        {
            throw new InputException(problems.All);
        }

        ScenarioBinding binding = new(new FieldCheck(problems, ScenarioFields.Interventions).Check(root), "", problems);
        IReadOnlyList<ScenarioEvent> events = binding.BindEvents(after);
        return binding.AllProblems is { Count: > 0 } all ? throw new InputException(all) : events;
    }
}
