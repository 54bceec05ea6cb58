using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Gathers what the chronicle says about one network.</summary>
internal sealed class NetworkFold(ResidentId id)
{
    private readonly List<double> _netBenefits = [];
    private readonly List<TypeSince> _types = [];
    private LifeFigures? _life;
    private int? _ended;
    private EndReason? _reason;
    private int _phoenixes;

    public void AddBenefit(double netBenefit) => _netBenefits.Add(netBenefit);

    public void Leave(bool isPhoenix) => _phoenixes += isPhoenix ? 1 : 0;

    public void Change(int tick, NetworkType type) => _types.Add(new TypeSince(tick - ((int)id.Born - 1), type));

    public void End(int tick, NetworkDissolved end) => (_ended, _reason, _life) = (tick, end.Reason, LifeFigures.Of(end.Life));

    public void IsAlive(LifeFigures life) => _life = life;

    public NetworkRecord ToRecord() => new()
    {
        Id = id,
        Life = _life ?? throw new InvalidOperationException($"network {id} neither ended nor was seen alive"),
        Ended = _ended,
        Reason = _reason,
        Phoenixes = _phoenixes,
        Types = [.. _types],
        NetBenefits = [.. _netBenefits],
    };
}
