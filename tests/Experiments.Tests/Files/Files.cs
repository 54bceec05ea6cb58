using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Files;

/// <summary>Scenario files for tests, in a folder of their own.</summary>
internal sealed class Files : IDisposable
{
    /// <summary>The least that a scenario file must hold.</summary>
    public const string Least = "name: small\nquestion: { en: Why?, de: Warum? }\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("files").FullName;

    public string At(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>The scenario of a text.</summary>
    public Scenario Read(string text) => ScenarioFile.Read(Write("s.yaml", text));

    /// <summary>What is wrong with a text, without the folder.</summary>
    public string[] Refused(string text, Language language = Language.English) => Refused(Encoding.UTF8.GetBytes(text), language);

    /// <summary>What is wrong with bytes, without the folder.</summary>
    public string[] Refused(byte[] bytes, Language language = Language.English)
    {
        File.WriteAllBytes(At("s.yaml"), bytes);
        var refusal = Assert.Throws<InputException>(() => ScenarioFile.Read(At("s.yaml")));
        return [.. refusal.Problems.Select(problem => problem.In(language).Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
