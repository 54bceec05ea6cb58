#:project ../CoCreation.Sim.Scenarios.csproj
#:property PublishAot=false
// The co-creation model with a sharing policy and a trust model of one's own, found by name like those that it comes with:
// dotnet run own-rules.cs -- run four-networks --set seekerSharing=grateful --set trustModel=hasty
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

return await CoCreationProgram.RunAsync(args, new OwnRules { SharingPolicies = [new GratefulSharing()], TrustModels = [new HastyTrust()] });

/// Gives everything to those it owes something, and half of it to everybody else who is trusted.
sealed class GratefulSharing() : SharingPolicy("grateful")
{
    public override double Give(in Request request) => request.Ledger < 0 ? 1 : request.Trust > 0.5 ? 0.5 : 0;
}

/// Trust is what happened last, and a little of what was before.
sealed class HastyTrust() : TrustModel("hasty")
{
    public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters) =>
        Evidence.Of((0.3 * before.Trust) + (0.7 * (evidence >= 0 ? 1 : 0)));
}
