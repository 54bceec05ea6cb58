using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests;

public sealed class UnitTextTests
{
    public static TheoryData<string> Models => [.. ReferenceModels.All.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Of_UnitsOfAReferenceModel_HaveGermanWords(string name)
    {
        KernelModel model = ReferenceModels.All.Single(one => one.Name == name);
        var units = model.Parameters.Select(parameter => parameter.Unit).Concat(model.Measures.Select(measure => measure.Unit)).Where(unit => unit != "1").Distinct();
        Assert.All(units, unit => Assert.NotEqual(unit, UnitText.Of(unit).German));
    }

    [Fact]
    public void Of_UnitOfAnOwnModel_IsItself() => Assert.Equal(new Bilingual("furlong", "furlong"), UnitText.Of("furlong"));
}
