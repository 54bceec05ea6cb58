using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The program <c>cocreation</c>, also for models of one's own: commands, figures, experiments and the journal come with it.</summary>
public static class CoCreationProgram
{
    /// <summary>Does what the command line says. Where it names nothing to run, the first of the models runs.</summary>
    /// <param name="args">The command line, such as <c>run --seed 3 --set spreaders=2</c>.</param>
    /// <param name="models">Models that the program is to know besides those that come with it; each name once.</param>
    /// <returns>The exit code: 0 if all is well; see the README of scenarios.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, params IReadOnlyList<KernelModel> models)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(models);
        Texts texts = Texts.In(LanguageChoice.Of(args, Environment.GetEnvironmentVariable, CultureInfo.CurrentUICulture));
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return await CommandLine.InvokeAsync(args, ModelLibrary.Of(models), texts).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return new Failure(texts, Failure.Typed(args, ModelLibrary.ProgramWith(hasOwn: models.Count > 0))).Tell(failure, Console.Error);
        }
    }
}
