using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Ability, benevolence, integrity.</summary>
public sealed class AbiTrustTests
{
    private static readonly TrustModel Abi = TrustModel.All.Single(model => model.Name == "abi");

    [Fact]
    public void TrustOf_Facets_IsTheirWeightedGeometricMean() =>
        Assert.Equal(Math.Pow(0.8, 0.4) * Math.Pow(0.5, 0.3) * Math.Pow(0.2, 0.3), Abi.TrustOf([new(8, 2), new(1, 1), new(1, 4)]), 1e-14);

    [Fact]
    public void TrustOf_EqualFacets_IsEachOfThem() => Gen.Double[0.001, 1].Sample(trust =>
        Assert.Equal(trust, Abi.TrustOf([Evidence.Of(trust), Evidence.Of(trust), Evidence.Of(trust)]), 1e-13));

    [Fact]
    public void TrustOf_AFacetWithoutTrust_IsNone() => Assert.Equal(0, Abi.TrustOf([new(8, 2), new(0, 4), new(1, 1)]));

    [Theory]
    [InlineData(EvidenceKind.Work, true, false, true)]
    [InlineData(EvidenceKind.Sharing, false, true, false)]
    [InlineData(EvidenceKind.Commitment, false, false, true)]
    public void IsAbout_EveryKind_IsAboutItsFacets(EvidenceKind kind, bool ability, bool benevolence, bool integrity) =>
        Assert.Equal([ability, benevolence, integrity], Enumerable.Range(0, Abi.Facets).Select(facet => Abi.IsAbout(facet, kind)));

    [Fact]
    public void Facets_OfAllOthers_AreOne() => Assert.All(TrustModel.All.Where(model => model != Abi), model => Assert.Equal(1, model.Facets));
}
