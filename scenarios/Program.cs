using CoCreation.Sim.Scenarios;

return await CoCreationProgram.RunAsync(args).ConfigureAwait(false);
