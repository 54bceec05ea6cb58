using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests;

public sealed class ReferenceModelsTests
{
    [Fact]
    public void All_Names_AreEachThereOnceInTheirFolder()
    {
        Assert.Equal(ReferenceModels.All.Count, ReferenceModels.All.Select(model => model.Name).Distinct().Count());
        Assert.All(ReferenceModels.All, model => Assert.StartsWith("reference/", model.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void All_Texts_AreThereInBothLanguages() => Assert.All(
        ReferenceModels.All.SelectMany(TextsOf),
        text => Assert.True(text.English.Length > 0 && text.German.Length > 0 && text.English != text.German));

    [Fact]
    public void All_Parameters_StartWithinTheirRangesAndAreNamedOnce() => Assert.All(ReferenceModels.All, model =>
    {
        Assert.All(model.Parameters, parameter => Assert.InRange(parameter.Default, parameter.Least, parameter.Most));
        Assert.Equal(model.Parameters.Count, model.Parameters.Select(parameter => parameter.Name).Distinct().Count());
        Assert.Equal(model.Measures.Count, model.Measures.Select(measure => measure.Name).Distinct().Count());
        Assert.Empty(model.Check(ModelSettings.Of(model)));
        Assert.NotEmpty(model.Source);
    });

    [Theory]
    [InlineData("reference/degroot", "weight-2-1", 0, "weight-2-2", 0)]
    [InlineData("reference/sir", "participants", 10, "seeds", 11)]
    [InlineData("reference/public-goods", "participants", 4, "givers", 5)]
    [InlineData("reference/knowledge-barter", "participants", 20, "experts", 21)]
    public void Check_SettingsThatDoNotGoTogether_AreAProblem(string name, string one, double first, string other, double second)
    {
        var model = ReferenceModels.All.Single(model => model.Name == name);
        Assert.Single(model.Check(ActorRun.Settings(model, (one, first), (other, second))));
    }

    private static IEnumerable<Bilingual> TextsOf(KernelModel model) =>
        [model.Title, model.Question, .. model.Parameters.Select(parameter => parameter.Meaning), .. model.Measures.Select(measure => measure.Meaning)];
}
