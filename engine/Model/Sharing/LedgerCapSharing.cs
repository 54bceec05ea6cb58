namespace CoCreation.Sim.Model;

/// <summary>Gives until it has given two shares more than it received.</summary>
internal sealed class LedgerCapSharing() : SharingPolicy("ledgerCap")
{
    public override double Give(in Request request) => request.Ledger <= 2 ? 1 : 0;
}
