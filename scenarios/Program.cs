using System.Globalization;
using CoCreation.Sim.Scenarios;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
try
{
    return await CommandLine.InvokeAsync(args).ConfigureAwait(false);
}
catch (Exception failure)
{
    return Failure.Tell(failure, Console.Error, args);
}
