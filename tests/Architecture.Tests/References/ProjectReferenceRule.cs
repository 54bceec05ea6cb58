using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;

namespace CoCreation.Sim.Architecture.Tests.References;

/// <summary>What project files name, against the table.</summary>
internal static class ProjectReferenceRule
{
    public static IEnumerable<Finding> Check(ProjectFile project, IReadOnlyList<ProjectRow> table)
    {
        var row = table.SingleOrDefault(row => row.Folder == project.Folder);
        if (row is null)
            return [new Finding(project.Folder, "is not in the table of projects")];
        return
        [
            .. project.Projects.Where(used => !row.Projects.Contains(used))
                .Select(used => new Finding($"{project.Folder} -> {used}", "may not use this project")),
            .. project.Packages.Where(used => !Allows(row, used))
                .Select(used => new Finding($"{project.Folder} -> {used}", "may not use this package")),
        ];
    }

    public static bool Allows(ProjectRow row, string package) =>
        row.Packages.Concat(ProjectTable.Analyzers).Any(pattern => Matches(pattern, package));

    private static bool Matches(string pattern, string package) =>
        pattern.EndsWith('*') ? package.StartsWith(pattern[..^1], StringComparison.Ordinal) : package == pattern;
}
