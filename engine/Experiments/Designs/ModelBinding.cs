using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>What an experiment file says of a model that is no scenario of networks.</summary>
internal static class ModelBinding
{
    /// <summary>The model with what is the same in all points.</summary>
    public static ModelScenario Changed(ModelScenario model, YamlMap root, ExperimentProblems problems)
    {
        (YamlText Value, string Setting)[] entries = ModelFile.SettingsOf(root.Find(ModelFields.Set) as YamlMap);
        IEnumerable<string> before = model.Changed.Select(setting => $"{setting.Name}={setting.Value}");
        List<Problem> refused = [];
        ModelSettings changed = ModelSettings.Of(model.Model, [.. before, .. entries.Select(entry => entry.Setting)], refused);
        foreach (Problem problem in refused)
        {
            int at = Array.FindIndex(entries, entry => problem.Place == $"--set {entry.Setting}");
            problems.Add(at < 0 ? root : entries[at].Value, problem.Message);
        }

        return model with { Settings = changed };
    }

    /// <summary>Adds what is wrong with settings of points of which each alone is allowed.</summary>
    public static void Check(IEnumerable<ExperimentPoint> points, YamlMap root, ExperimentProblems problems)
    {
        foreach (Problem problem in points.Select(point => point.Subject).OfType<ModelScenario>().SelectMany(point => point.Model.Check(point.Settings)))
        {
            problems.Add(root.Find("factors")!, problem.Message);
        }
    }
}
