using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Models of others, whose results are known: they run on the same kernel, and show that it can be relied on.</summary>
public static class ReferenceModels
{
    /// <summary>All of them, in the order of the table in the README of their folder.</summary>
    public static IReadOnlyList<KernelModel> All { get; } =
    [
        new DeGrootModel(),
        new FriedkinJohnsenModel(),
        new HegselmannKrauseModel(),
        new AxelrodModel(),
        new VoterModel(),
        new SirModel(),
        new GranovetterModel(),
        new PublicGoodsModel(),
        new KnowledgeBarterModel(),
    ];
}
