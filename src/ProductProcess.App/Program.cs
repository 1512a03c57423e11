return await ProductProcess.App.Commands.CommandLine.RunAsync(args);
