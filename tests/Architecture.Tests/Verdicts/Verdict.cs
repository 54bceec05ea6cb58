using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Verdicts;

/// <summary>Findings without an excuse fail; so does an excuse that excuses nothing, or gives no reason.</summary>
internal static class Verdict
{
    public static void Clean(Rule rule, IEnumerable<Finding> findings)
    {
        var problems = Problems(rule, findings.Distinct().ToList(), Excuses.All);
        Assert.True(problems.Count == 0, $"{rule}: {problems.Count} problem(s)\n{string.Join('\n', problems)}");
    }

    public static IReadOnlyList<string> Problems(Rule rule, IReadOnlyList<Finding> findings, IReadOnlyList<Excuse> excuses)
    {
        var own = excuses.Where(excuse => excuse.Rule == rule).ToList();
        var places = findings.Select(finding => finding.Where).ToHashSet();
        var excused = own.Select(excuse => excuse.Where).ToHashSet();
        return
        [
            .. findings.Where(finding => !excused.Contains(finding.Where)).Select(finding => $"\"{finding.Where}\" {finding.What}"),
            .. own.Where(excuse => !places.Contains(excuse.Where)).Select(excuse => $"\"{excuse.Where}\" is excused, but there is nothing to excuse"),
            .. own.Where(excuse => excuse.Reason.Length == 0).Select(excuse => $"\"{excuse.Where}\" is excused without a reason"),
        ];
    }
}
