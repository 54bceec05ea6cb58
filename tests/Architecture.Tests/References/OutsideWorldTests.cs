using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.References;

public sealed class OutsideWorldTests
{
    [Fact]
    public void Assemblies_KernelAndModel_ReachNothingOutside() =>
        Verdict.Clean(Rule.OutsideWorld,
            Assemblies.Exact.SelectMany(folder => OutsideWorldRule.Check(folder, Assemblies.Read(folder))));

    [Fact]
    public void Check_AssemblyThatReadsFiles_IsFound() =>
        Assert.Contains("tests/Architecture.Tests -> System.IO.File",
            OutsideWorldRule.Check("tests/Architecture.Tests", Assemblies.Read("tests/Architecture.Tests")).Select(finding => finding.Where));
}
