using System.Globalization;
using CoCreation.Sim.Scenarios;

Texts texts = Texts.In(LanguageChoice.Of(args, Environment.GetEnvironmentVariable, CultureInfo.CurrentUICulture));
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
try
{
    return await CommandLine.InvokeAsync(args, texts).ConfigureAwait(false);
}
catch (Exception failure)
{
    return new Failure(texts, args).Tell(failure, Console.Error);
}
