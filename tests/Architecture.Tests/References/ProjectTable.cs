namespace CoCreation.Sim.Architecture.Tests.References;

/// <summary>What a project may use: folders of projects, and packages by name or by prefix with a final '*'.</summary>
internal sealed record ProjectRow(string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages);

/// <summary>The table of projects, in the order of their dependencies. A project that is not here is a breach.</summary>
internal static class ProjectTable
{
    public const string Prefix = "CoCreation.Sim.";

    /// <summary>Analyzers leave nothing in what is built; every project may have them.</summary>
    public static readonly IReadOnlyList<string> Analyzers = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Akka.Analyzers"];

    private const string Kernel = "engine/Kernel";
    private const string Model = "engine/Model";
    private const string Analysis = "engine/Analysis";
    private const string Runtime = "engine/Runtime";
    private const string Experiments = "engine/Experiments";
    private const string Charts = "viz/Charts";
    private const string Live = "viz/Live";
    private const string Scenarios = "scenarios";

    private static readonly string[] TestPackages =
    [
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio", "CsCheck", "Akka.TestKit*", "Akka.Persistence.TestKit*",
        "DuckDB.NET.Data.Full",
    ];

    /// <summary>What is built for users; only these assemblies are checked in IL.</summary>
    public static readonly IReadOnlyList<ProjectRow> Products =
    [
        new(Kernel, [], ["System.IO.Hashing"]),
        new(Model, [Kernel], []),
        new(Analysis, [Kernel], ["MathNet.Numerics"]),
        new(Runtime, [Kernel], ["Akka*", "Microsoft.Data.Sqlite", "Npgsql"]),
        new(Experiments, [Kernel, Model, Analysis, Runtime], ["YamlDotNet", "Parquet.Net"]),
        new(Charts, [Kernel, Analysis, Experiments], ["ScottPlot", "SkiaSharp*", "HarfBuzzSharp*", "System.IO.Hashing"]),
        new(Live, [Kernel, Model, Analysis, Runtime, Experiments, Charts], ["Microsoft.AspNetCore*", "Microsoft.Extensions*", "Microsoft.Net.Http.Headers"]),
        new(Scenarios, [Kernel, Model, Analysis, Runtime, Experiments, Charts, Live], ["System.CommandLine", "Spectre.Console*"]),
    ];

    private static readonly ProjectRow[] Measures =
    [
        new("benchmarks", [Kernel, Model, Analysis, Runtime, Experiments], ["BenchmarkDotNet", "Akka"]),
        new("tests/Architecture.Tests", [.. Products.Select(row => row.Folder)],
            [.. TestPackages, "Mono.Cecil", "PublicApiGenerator", "Microsoft.CodeAnalysis.CSharp", "TngTech.ArchUnitNET"]),
        new("tests/Page.Tests", [.. Products.Select(row => row.Folder)], [.. TestPackages, "Microsoft.Playwright", "Deque.AxeCore*"]),
        new("tests/EndToEnd.Tests", [.. Products.Select(row => row.Folder)], [.. TestPackages, "Microsoft.Data.Sqlite", "Npgsql"]),
    ];

    public static readonly IReadOnlyList<ProjectRow> Rows = [.. Products, .. Measures, .. Products.Select(TestsOf)];

    /// <summary>The tests of a project use the project and what that may use; those of runs that are kept also damage journals.</summary>
    private static ProjectRow TestsOf(ProjectRow row) =>
        new($"tests/{row.Folder[(row.Folder.LastIndexOf('/') + 1)..]}.Tests",
            [row.Folder, .. row.Projects], [.. row.Packages, .. TestPackages, .. row.Folder == Experiments ? ["Microsoft.Data.Sqlite"] : Array.Empty<string>()]);
}
